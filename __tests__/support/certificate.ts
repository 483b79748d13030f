import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A self-signed certificate for 127.0.0.1, made now, and a CA file that trusts it. */
export async function makeCertificate(): Promise<{
  key: string;
  cert: string;
  caFile: { path: string; remove: () => void };
}> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), 'ca-'));
  const path = join(folder, 'ca.pem');
  writeFileSync(path, cert);
  const remove = () => {
    rmSync(folder, { recursive: true });
  };
  return { key, cert, caFile: { path, remove } };
}
