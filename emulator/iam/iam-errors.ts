import type { FastifyRequest } from 'fastify';
import { ErrorAnswer } from '../http/error-answer.ts';

/** Why `/identity/token` gives no token. */
export interface TokenError {
  status: number;
  errorCode: string;
  errorMessage: string;
}

/** An error of IAM Identity (`/v1/apikeys`, `/v1/serviceids`), as in the SDK's type `Error`. */
export interface IdentityError {
  status: number;
  code: string;
  message_code: string;
  message: string;
}

// These are known from recorded responses and IBM's docs. Errors with an unknown status or code are settings.
export const UNKNOWN_KEY = tokenError(400, 'BXNIM0415E', 'Provided API key could not be found.');
export const MISSING_FIELD = tokenError(400, 'BXNIM0109E', 'Property missing or empty.');
export const UNSUPPORTED_GRANT_TYPE = tokenError(400, 'BXNIM0109E', 'Grant type not supported.');
export const IP_REFUSED = tokenError(401, 'BXNIM0430E', 'User login from given IP address is not permitted.');
export const INACTIVE_USER = tokenError(400, 'BXNIM0410E', 'Provided user is not active.');
export const SUSPENDED_USER = tokenError(401, 'BXNIM0436E', 'Provided user is suspended in the account.');
export const NOT_ELIGIBLE = tokenError(400, 'BXNIM0398E', 'Selected trusted profile not eligible.');
export const REMOVED_USER = tokenError(400, 'BXNIM0141E', 'Provided user is not a member of the account.');

/** An id is unknown to IAM Identity (recorded response). */
export const NOT_FOUND = identityError(404, 'not_found', 'BXNIM0102E', 'Unable to find object');

// No source shows the words of these errors. They are invented, and so are most of the codes.
const BAD_REQUEST = identityError(400, 'bad_request', 'BXNIM0137E', 'Request not valid.');
export const UNAUTHORIZED = identityError(
  401,
  'unauthorized',
  'BXNIM0308E',
  'Token missing, not valid or expired.',
);
export const REFUSED_RESOURCE_TOKEN = tokenError(
  400,
  'BXNIM9998E',
  'Provided compute resource token is not valid.',
);

export function tokenError(status: number, errorCode: string, errorMessage: string): TokenError {
  return { status, errorCode, errorMessage };
}

export function identityError(
  status: number,
  code: string,
  messageCode: string,
  message: string,
): IdentityError {
  return { status, code, message_code: messageCode, message };
}

/**
 * An error in the shape of `/identity/token` (recorded responses). IBM translates the words to the language of the
 * request; the translation here is invented.
 */
export function tokenAnswer({ status, errorCode, errorMessage }: TokenError, errorDetails?: string) {
  return new ErrorAnswer(status, errorMessage, (request) => {
    const locale = localeOf(request);
    return {
      errorCode,
      errorMessage: locale === DEFAULT_LOCALE ? errorMessage : `(${locale}) ${errorCode}`,
      ...(errorDetails !== undefined && { errorDetails }),
      context: responseContext(request, locale),
    };
  });
}

/** An error in the shape of IAM Identity (SDK type `ExceptionResponse`, recorded responses). */
export function identityAnswer({ status, ...error }: IdentityError, details?: string): ErrorAnswer {
  return new ErrorAnswer(status, error.message, (request) => ({
    errors: [{ ...error, ...(details !== undefined && { details }) }],
    status_code: status,
    trace: request.id,
  }));
}

export function badRequest(details: string): ErrorAnswer {
  return identityAnswer(BAD_REQUEST, details);
}

export function unauthorized(): ErrorAnswer {
  return identityAnswer(UNAUTHORIZED);
}

export function notFound(type: string, id: string): ErrorAnswer {
  return identityAnswer(NOT_FOUND, `Object type: ${type}, object id: ${id}`);
}

const DEFAULT_LOCALE = 'en_US';

/** The first language that the client asks for, as IBM writes it. */
function localeOf(request: FastifyRequest): string {
  const [, language] = /^([a-z]{2}\b)/i.exec(request.headers['accept-language'] ?? '') ?? [];
  return language === undefined || language === 'en' ? DEFAULT_LOCALE : language;
}

function responseContext(request: FastifyRequest, locale: string) {
  const now = new Date();
  const time = `${now.toISOString().slice(0, -1).replace('T', ' ')} UTC`;
  return {
    requestId: request.id,
    requestType: 'incoming.Identity_Token',
    userAgent: request.headers['user-agent'] ?? '',
    // The address of IBM, because the SDK looks for "iam" in it and then hides the error message.
    url: 'https://iam.cloud.ibm.com',
    instanceId: 'emulator',
    threadId: 'emulator',
    host: 'emulator',
    startTime: time,
    endTime: time,
    elapsedTime: '1',
    locale,
    clusterName: 'emulator',
  };
}
