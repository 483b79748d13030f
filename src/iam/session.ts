import type IamIdentityV1 from '@ibm-cloud/platform-services/iam-identity/v1.js';
import type IamPolicyManagementV1 from '@ibm-cloud/platform-services/iam-policy-management/v1.js';
import { USER_AGENT, type HasStatus, type Connection } from '../http/connection.ts';
import { MAX_ANSWER_LENGTH } from '../http/wire.ts';
import { parseJson } from '../http/json.ts';
import type { Rule } from '../http/retry.ts';
import { loadAuth, loadIdentity, loadPolicies } from './sdk.ts';
import type { Claims, Token } from './token.ts';

/** What an SDK method takes beside its own parameters. */
export interface Call {
  signal: AbortSignal;
}

/** What both clients of the SDK are made with. */
type Options = ConstructorParameters<typeof IamIdentityV1>[0];

/** IAM on behalf of one token. Its clients read no environment and no files: see `clientOf`. */
export class Session {
  readonly connection: Connection;
  readonly token: Token;
  #identity: Promise<IamIdentityV1> | undefined;
  #policies: Promise<IamPolicyManagementV1> | undefined;

  constructor(connection: Connection, token: Token) {
    this.connection = connection;
    this.token = token;
  }

  /** Whose session it is. */
  get claims(): Claims {
    return this.token.claims;
  }

  /**
   * Asks the IAM Identity service, repeating by rule.
   * @throws RequestError
   */
  async askIdentity<T extends HasStatus>(
    purpose: string,
    request: (client: IamIdentityV1, call: Call) => Promise<T>,
    rule?: Partial<Rule>,
  ): Promise<T> {
    const client = await (this.#identity ??= this.#clientOf(loadIdentity()));
    return this.connection.repeat(purpose, (signal) => request(client, { signal }), rule);
  }

  /**
   * Asks the IAM Policy Management service, repeating by rule.
   * @throws RequestError
   */
  async askPolicies<T extends HasStatus>(
    purpose: string,
    request: (client: IamPolicyManagementV1, call: Call) => Promise<T>,
  ): Promise<T> {
    const client = await (this.#policies ??= this.#clientOf(loadPolicies()));
    return this.connection.repeat(purpose, (signal) => request(client, { signal }));
  }

  /**
   * A client of the SDK, with options that close the SDK's traps (read in ibm-cloud-sdk-core 5.9.1): `newInstance()`
   * would take endpoint and TLS settings from a file in the checkout, redirects would carry the token to another host, a
   * proxy would be chosen anew, the status of an answer with broken JSON would be lost, and some bodies of errors would
   * make its reader of errors throw a TypeError (so every status counts as success here). Retries stay off: they repeat
   * POST.
   */
  async #clientOf<C>(loading: Promise<{ default: new (options: Options) => C }>): Promise<C> {
    const { default: Client } = await loading;
    const { BearerTokenAuthenticator } = await loadAuth();
    return new Client({
      authenticator: new BearerTokenAuthenticator({ bearerToken: this.token.accessToken }),
      serviceUrl: this.connection.endpoint,
      headers: { 'User-Agent': USER_AGENT },
      httpAgent: this.connection.wire.agent,
      httpsAgent: this.connection.wire.agent,
      proxy: false,
      maxRedirects: 0,
      maxContentLength: MAX_ANSWER_LENGTH,
      // axios hands over more than the text.
      transformResponse: (text: string) => parseJson(text),
      validateStatus: () => true,
    });
  }
}
