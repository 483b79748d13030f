// The least that Node can do to send a log: bodies that are ready, over four connections. Takes their folder and the URL,
// and perhaps URLs of job logs, which it gets one after the other meanwhile with the token TOKEN, and drops.
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, get, request } from 'node:https';
import { join } from 'node:path';

const [folder = '', url = '', ...logs] = process.argv.slice(2);
const names = readdirSync(folder);
const agent = new Agent({ keepAlive: true });

await Promise.all([
  getLogs(),
  ...Array.from({ length: 4 }, async () => {
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
      await send(readFileSync(join(folder, name)));
    }
  }),
]);
agent.destroy();

/**
 * @param {Buffer} body
 * @returns {Promise<void>}
 */
function send(body) {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json' };
    const outgoing = request(url, { method: 'POST', headers, agent }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(String(answer.statusCode)));
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

async function getLogs() {
  for (const log of logs) {
    const headers = { Authorization: `Bearer ${process.env.TOKEN ?? ''}`, 'User-Agent': 'floor' };
    await take(await take(log, headers), {});
  }
}

/**
 * Gets a URL, drops the body, and returns where it redirects to.
 * @param {string} from
 * @param {Record<string, string>} headers
 * @returns {Promise<string>}
 */
function take(from, headers) {
  return new Promise((resolve, reject) => {
    get(from, { agent, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        resolve(answer.headers.location ?? '');
      });
    }).on('error', reject);
  });
}
