import type { FastifyInstance, FastifyRequest, preHandlerHookHandler } from 'fastify';
import type { Cloud } from '../cloud.ts';
import { ErrorAnswer } from '../http/error-answer.ts';
import { bearerOf, isObject, objectBody, queryOf, text } from '../http/input.ts';
import type { Profile } from '../iam/identities.ts';
import { TOKEN_LIFETIME_S } from '../iam/tokens.ts';
import { GRANT_BY_RESOURCE_TOKEN } from './grant.ts';
import { type ComputeResource, isLinked } from './resources.ts';

/** The first version with these paths. `/instance_identity/…`, which older clients ask for, is not there. */
const VERSION = '2025-08-26';

const AUDIENCE = 'metadata service';

// No source shows these errors. Their codes and words are invented.
const BAD_VERSION = { status: 400, code: 'bad_version', message: 'The version is missing or too old.' };
const BAD_FLAVOR = { status: 400, code: 'missing_header', message: 'Metadata-Flavor: ibm is missing.' };
const BAD_LIFETIME = { status: 400, code: 'bad_field', message: 'expires_in is not from 5 to 3600.' };
const BAD_PROFILE = {
  status: 400,
  code: 'bad_field',
  message: 'trusted_profile has not one of id, crn, name.',
};
const NOT_LINKED = { status: 400, code: 'profile_not_linked', message: 'The profile is not linked.' };
const BAD_TOKEN = { status: 401, code: 'not_authorized', message: 'The identity token is not valid.' };

/** The metadata service of a server in a VPC (IBM Cloud docs, VPC Identity API; IBM's SDK, VpcInstanceTokenManager). */
export function metadataRoutes(app: FastifyInstance, cloud: Cloud): void {
  const { computeTokens, settings } = cloud;

  const answerAsOthers: preHandlerHookHandler = (_request, reply, done) => {
    if (settings.metadataService === 'ibm') done();
    else if (settings.metadataService === 'silent') {
      reply.hijack();
      reply.raw.writeProcessing(); // tells tests that no answer comes
    }
    // Azure's service wants a header of its own (Azure docs, Instance Metadata Service). The words are invented.
    else void reply.code(400).send({ error: 'Bad request. Required metadata header not specified' });
  };

  app.put('/identity/v1/token', { preHandler: answerAsOthers }, async (request) => {
    assertVersion(request);
    if (request.headers['metadata-flavor'] !== 'ibm') throw metadataAnswer(BAD_FLAVOR);
    const lifetimeS = objectBody(request)?.expires_in ?? 300;
    if (typeof lifetimeS !== 'number' || lifetimeS < 5 || lifetimeS > 3600)
      throw metadataAnswer(BAD_LIFETIME);
    const issuedAt = cloud.now();
    const token = await computeTokens.issue(cloud.server, { audience: AUDIENCE, issuedAt, lifetimeS });
    return tokenOf(token, issuedAt, lifetimeS);
  });

  app.post('/identity/v1/iam_tokens', { preHandler: answerAsOthers }, async (request) => {
    assertVersion(request);
    const server = await callerOf(cloud, request);
    const profile = wantedProfile(cloud, request);
    if (!profile || !isLinked(profile.links, server)) throw metadataAnswer(NOT_LINKED);
    const issuedAt = cloud.now();
    const token = await cloud.token(profile.iamId, { grantType: GRANT_BY_RESOURCE_TOKEN });
    return tokenOf(token, issuedAt, TOKEN_LIFETIME_S);
  });
}

function assertVersion(request: FastifyRequest): void {
  const { version = '' } = queryOf(request);
  if (!/^\d{4}-\d\d-\d\d$/.test(version) || version < VERSION) throw metadataAnswer(BAD_VERSION);
}

async function callerOf(cloud: Cloud, request: FastifyRequest): Promise<ComputeResource> {
  try {
    return await cloud.computeTokens.verify(bearerOf(request) ?? '', AUDIENCE, cloud.now());
  } catch {
    throw metadataAnswer(BAD_TOKEN);
  }
}

/** The profile that the body names by one of its ID, CRN and name. */
function wantedProfile(cloud: Cloud, request: FastifyRequest): Profile | undefined {
  const { trusted_profile: wanted } = objectBody(request) ?? {};
  const names = isObject(wanted) ? Object.entries(wanted) : [];
  const [[name, value] = ['', undefined]] = names;
  if (names.length !== 1 || !['id', 'crn', 'name'].includes(name) || text(value) === undefined)
    throw metadataAnswer(BAD_PROFILE);
  return cloud
    .profiles()
    .find((profile) => value === { id: profile.id, crn: crnOf(profile), name: profile.name }[name]);
}

function crnOf({ id, accountId }: Profile): string {
  return `crn:v1:bluemix:public:iam-identity::a/${accountId}::profile:${id}`;
}

function tokenOf(accessToken: string, issuedAt: number, lifetimeS: number) {
  return {
    access_token: accessToken,
    created_at: new Date(issuedAt).toISOString(),
    expires_at: new Date(issuedAt + lifetimeS * 1000).toISOString(),
    expires_in: lifetimeS,
  };
}

/** An error in the form of IBM's VPC APIs. */
function metadataAnswer({ status, ...error }: typeof BAD_TOKEN): ErrorAnswer {
  return new ErrorAnswer(status, error.message, ({ id }) => ({ errors: [error], trace: id }));
}
