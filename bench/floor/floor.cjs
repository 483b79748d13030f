// The same requests without any library, one after the other, on Node's default agent, which keeps the connection.
// CommonJS, because it starts fastest.
const https = process.getBuiltinModule('node:https');
const { appendFileSync } = process.getBuiltinModule('node:fs');

const keyId = process.env['STATE_key-id'];
void (keyId !== undefined ? post(keyId) : input('SERVICE-ID') === '' ? main() : mainForServiceId());

async function main() {
  const [iam_id, account_id] = [input('USER-ID'), input('ACCOUNT-ID')];
  const Authorization = `Bearer ${await exchange(input('BOOTSTRAP-API-KEY'))}`;
  const query = `account_id=${account_id}&iam_id=${iam_id}&type=access&service_name=logs&state=active&limit=100`;
  await ask('GET', `/v2/policies?${query}`, { Authorization });
  await exchange(await createKey(Authorization, iam_id, account_id));
}

/** The recommended set-up. The connection to the ingress is opened while IAM makes the key. */
async function mainForServiceId() {
  const Authorization = `Bearer ${await exchange(input('BOOTSTRAP-API-KEY'))}`;
  const answer = await ask('GET', `/v1/serviceids/${input('SERVICE-ID')}`, { Authorization });
  const { iam_id, account_id } = /** @type {{ iam_id: string, account_id: string }} */ (answer);
  const ahead = https.request(`${input('INGRESS-ENDPOINT')}/logs/v1/singles`, {
    method: 'POST',
    agent: new https.Agent({ keepAlive: true }),
  });
  const token = await exchange(await createKey(Authorization, iam_id, account_id));
  const line = { applicationName: 'floor', subsystemName: 'floor', severity: 3, text: 'floor' };
  ahead.setHeader('Authorization', `Bearer ${token}`);
  ahead.setHeader('Content-Type', 'application/json');
  await answerTo(ahead, JSON.stringify([{ ...line, timestamp: Date.now() }]));
}

/**
 * @param {string} Authorization
 * @param {string} iam_id
 * @param {string} account_id
 */
async function createKey(Authorization, iam_id, account_id) {
  const headers = { Authorization, 'Content-Type': 'application/json' };
  const wanted = JSON.stringify({ name: 'logs-ingestion', iam_id, account_id });
  const answer = await ask('POST', '/v1/apikeys', headers, wanted);
  const key = /** @type {{ id: string, apikey: string }} */ (answer);
  appendFileSync(process.env.GITHUB_STATE ?? '', `key-id=${key.id}\n`);
  return key.apikey;
}

/** @param {string} id */
async function post(id) {
  const Authorization = `Bearer ${await exchange(input('BOOTSTRAP-API-KEY'))}`;
  await ask('DELETE', `/v1/apikeys/${id}`, { Authorization });
}

/** @param {string} apiKey */
async function exchange(apiKey) {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const form = `grant_type=urn:ibm:params:oauth:grant-type:apikey&apikey=${apiKey}`;
  const answer = await ask('POST', '/identity/token', headers, form);
  return /** @type {{ access_token: string }} */ (answer).access_token;
}

/**
 * @param {string} method
 * @param {string} path
 * @param {Record<string, string>} headers
 * @param {string} body
 */
function ask(method, path, headers, body = '') {
  return answerTo(https.request(`${input('IAM-ENDPOINT')}${path}`, { method, headers }), body);
}

/**
 * @param {import('node:http').ClientRequest} request
 * @param {string} body
 * @returns {Promise<unknown>}
 */
function answerTo(request, body) {
  return new Promise((resolve, reject) => {
    request.on('response', (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (/** @type {string} */ chunk) => (text += chunk));
      answer.on('end', () => {
        if ((answer.statusCode ?? 0) >= 300) reject(new Error(text));
        else resolve(JSON.parse(text || '{}'));
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** @param {string} name */
function input(name) {
  return process.env[`INPUT_${name}`] ?? '';
}
