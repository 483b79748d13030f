import { generate } from 'selfsigned';
import type { Tls } from '../server.ts';

/** A new certificate for `127.0.0.1` and `localhost`, which clients must be told to trust. */
export async function selfSigned(): Promise<Tls> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 7, ip: '127.0.0.1' },
          { type: 2, value: 'localhost' },
        ],
      },
    ],
  });
  return { key, cert };
}
