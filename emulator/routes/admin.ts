import type { FastifyInstance, preValidationHookHandler } from 'fastify';
import type { Cloud } from '../cloud.ts';
import type { Fault, Faults } from '../faults.ts';
import { isObject } from '../input.ts';
import { ADMIN_PREFIX } from '../interception.ts';
import { redacted, type RecordedRequest } from '../requests.ts';
import { defaultSettings, type Settings } from '../settings.ts';

export interface AdminParts {
  cloud: Cloud;
  faults: Faults;
  requests: RecordedRequest[];
  reset: () => void;
}

/** What `GET /emulator` answers. */
const CONTROLS = {
  'GET /emulator/state': 'the settings, and everything there is in the cloud; no secrets',
  'GET /emulator/requests': 'the requests so far',
  'POST /emulator/faults': 'lets a fault hit the requests that it describes',
  'DELETE /emulator/faults': 'forgets all faults',
  'PATCH /emulator/settings': 'changes settings',
  'POST /emulator/reset': 'starts over',
};

/** The emulator's own controls, for people and other processes. They show no secrets. */
export function adminRoutes(app: FastifyInstance, { cloud, faults, requests, reset }: AdminParts): void {
  app.get(ADMIN_PREFIX, () => CONTROLS);

  app.get(`${ADMIN_PREFIX}/state`, () => ({
    now: new Date(cloud.now()).toISOString(),
    settings: cloud.settings,
    instanceCrn: cloud.instanceCrn,
    accounts: [...cloud.accounts.values()],
    identities: [...cloud.identities.values()],
    apiKeys: [...cloud.apiKeys.values()].map((key) => ({ ...key, value: '***' })),
    policies: [...cloud.policies.values()],
    logLines: cloud.logLines,
  }));

  app.get(`${ADMIN_PREFIX}/requests`, () => requests.map(redacted));

  app.post(
    `${ADMIN_PREFIX}/faults`,
    { preValidation: onlyJson, schema: { body: FAULT_SCHEMA } },
    (request, reply) => {
      faults.add(request.body as Fault);
      return reply.code(204).send();
    },
  );

  app.delete(`${ADMIN_PREFIX}/faults`, (_request, reply) => {
    faults.clear();
    return reply.code(204).send();
  });

  app.patch(
    `${ADMIN_PREFIX}/settings`,
    { preValidation: onlyJson, schema: { body: schemaOf(defaultSettings()) } },
    (request) => applySettings(cloud.settings, request.body as Partial<Settings>),
  );

  app.post(`${ADMIN_PREFIX}/reset`, (_request, reply) => {
    reset();
    return reply.code(204).send();
  });
}

/** curl sends a form where it is not told otherwise, which the schemas would refuse in words of their own. */
const onlyJson: preValidationHookHandler = (request, reply, done) => {
  if (request.headers['content-type']?.startsWith('application/json') === true) done();
  else void reply.code(415).send({ message: 'Send JSON, with the header Content-Type: application/json.' });
};

/** Changes settings in place; of a setting with parts, such as a refusal, only the parts that are given. */
export function applySettings(settings: Settings, changes: Partial<Settings>): Settings {
  const target = settings as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(changes)) {
    const current = target[name];
    target[name] = isObject(current) ? { ...current, ...(value as object) } : value;
  }
  return settings;
}

/** A JSON schema that allows any part of a value of this shape. */
function schemaOf(value: unknown): object {
  if (!isObject(value)) return { type: typeof value };
  const entries = Object.entries(value).map(([name, part]) => [
    name,
    name === 'body' ? { type: 'object' } : schemaOf(part),
  ]);
  return { type: 'object', properties: Object.fromEntries(entries) as object, additionalProperties: false };
}

const answer = (properties: object, required: string[]): object => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const FAULT_SCHEMA = {
  type: 'object',
  required: ['answer'],
  additionalProperties: false,
  properties: {
    method: { type: 'string' },
    path: { type: 'string' },
    skip: { type: 'integer', minimum: 0 },
    times: { type: 'integer', minimum: 1 },
    when: { enum: ['before', 'after'] },
    answer: {
      oneOf: [
        answer(
          {
            status: { type: 'integer', minimum: 200, maximum: 599 },
            headers: { type: 'object', additionalProperties: { type: 'string' } },
            body: {},
          },
          ['status'],
        ),
        answer({ drop: { const: true } }, ['drop']),
        answer({ hang: { const: true } }, ['hang']),
        answer({ delayMs: { type: 'number', minimum: 0 } }, ['delayMs']),
        answer({ truncate: { const: true } }, ['truncate']),
      ],
    },
  },
};
