import type { FastifyInstance, FastifySchemaValidationError, preValidationHookHandler } from 'fastify';
import type { Cloud } from '../cloud.ts';
import type { Fault, Faults } from './faults.ts';
import type { GitHub } from '../github/github.ts';
import { runsWithoutLogs } from '../github/run-bodies.ts';
import { isObject } from '../http/input.ts';
import { ADMIN_PREFIX } from './interception.ts';
import { redacted, type RecordedRequest } from './requests.ts';
import { applySettings, defaultSettings, type Settings } from '../settings.ts';

export interface AdminParts {
  cloud: Cloud;
  github: GitHub;
  faults: Faults;
  requests: RecordedRequest[];
  reset: () => void;
}

/** What `GET /emulator` answers. */
const CONTROLS = {
  'GET /emulator/state':
    'the settings, and everything there is in the cloud and on GitHub; no secrets, no logs of runs',
  'GET /emulator/requests': 'the requests so far',
  'POST /emulator/faults': 'lets a fault hit the requests that it describes',
  'DELETE /emulator/faults': 'forgets all faults',
  'PATCH /emulator/settings': 'changes settings',
  'POST /emulator/reset': 'starts over',
};

/** The emulator's own controls, for people and other processes. They show no secrets. */
export function adminRoutes(
  app: FastifyInstance,
  { cloud, github, faults, requests, reset }: AdminParts,
): void {
  app.get('/', () => ({ message: 'GET /emulator lists the controls of this emulator.' }));
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
    runs: runsWithoutLogs(github.runs),
  }));

  app.get(`${ADMIN_PREFIX}/requests`, () => requests.map(redacted));

  app.post(
    `${ADMIN_PREFIX}/faults`,
    { preValidation: onlyJson, schema: { body: FAULT_SCHEMA }, schemaErrorFormatter: faultError },
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
    { preValidation: onlyJson, schema: { body: SETTINGS_SCHEMA }, schemaErrorFormatter: settingError },
    (request) => applySettings(cloud.settings, request.body as Partial<Settings>),
  );

  app.post(`${ADMIN_PREFIX}/reset`, (_request, reply) => {
    reset();
    return reply.code(204).send();
  });
}

/** curl sends a form unless it is told otherwise. The error of the schema would not say so. */
const onlyJson: preValidationHookHandler = (request, reply, done) => {
  if (request.headers['content-type']?.startsWith('application/json') === true) done();
  else void reply.code(415).send({ message: 'Send JSON, with the header Content-Type: application/json.' });
};

function settingError([error]: FastifySchemaValidationError[]): Error {
  const { instancePath = '', keyword, params = {}, message = 'is not valid' } = error ?? {};
  const names = instancePath.split('/').slice(1);
  if (keyword === 'additionalProperties') {
    return new Error(`Unknown setting '${[...names, params.additionalProperty].join('.')}'.`);
  }
  const what = Array.isArray(params.allowedValues)
    ? `must be one of: ${params.allowedValues.join(', ')}`
    : message;
  return new Error(`${names.length > 0 ? `Setting '${names.join('.')}'` : 'The body'} ${what}.`);
}

function faultError([error]: FastifySchemaValidationError[]): Error {
  const { instancePath = '', keyword, message = 'is not valid' } = error ?? {};
  if (keyword === 'pattern') return new Error('path must begin with "/", as in "/v1/apikeys".');
  return new Error(`body${instancePath} ${message}`);
}

/** A final answer cannot have a status below 200. */
const STATUS = { type: 'integer', minimum: 200, maximum: 599 };

/** Settings, or parts of them, that do not take every value of their type. */
const LIMITS: Partial<Record<string, object>> = {
  apiKeysPerIdentity: { type: 'integer', minimum: 1 },
  metadataService: { enum: ['ibm', 'silent', 'azure'] },
  conflictsWith: { enum: ['policy', 'policy-id', 'json-text'] },
  ingressDropReport: { enum: ['json', 'text', 'none'] },
  status: STATUS,
  body: { type: 'object' },
};

/** A JSON schema that allows any part of a value of this shape. */
function schemaOf(value: unknown): object {
  if (!isObject(value)) return { type: typeof value };
  const entries = Object.entries(value).map(([name, part]) => [name, LIMITS[name] ?? schemaOf(part)]);
  return { type: 'object', properties: Object.fromEntries(entries) as object, additionalProperties: false };
}

const SETTINGS_SCHEMA = schemaOf(defaultSettings());

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
    path: { type: 'string', pattern: '^/' },
    skip: { type: 'integer', minimum: 0 },
    times: { type: 'integer', minimum: 1 },
    when: { enum: ['before', 'after'] },
    answer: {
      oneOf: [
        answer(
          {
            status: STATUS,
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
