import type { FastifyRequest } from 'fastify';
import type { IdentityRefusal, IngressAnswer, TokenRefusal } from '../settings.ts';

/** An answer other than success. Each of IBM's services has its own shape for the body. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: (request: FastifyRequest) => unknown;

  constructor(status: number, message: string, body: (request: FastifyRequest) => unknown) {
    super(message);
    this.status = status;
    this.body = body;
  }
}

/** A refusal by `/identity/token` (recorded responses). */
export function tokenRefusal({ status, errorCode, errorMessage }: TokenRefusal, errorDetails?: string) {
  return new Refusal(status, errorMessage, (request) => ({
    errorCode,
    errorMessage,
    ...(errorDetails !== undefined && { errorDetails }),
    context: responseContext(request),
  }));
}

/** A refusal by IAM Identity (SDK type `ExceptionResponse`, recorded responses). */
export function identityRefusal({ status, ...error }: IdentityRefusal, details?: string) {
  return new Refusal(status, error.message, (request) => ({
    errors: [{ ...error, ...(details !== undefined && { details }) }],
    status_code: status,
    trace: request.id,
  }));
}

/** IAM Identity's answer to an id that it does not know (recorded response). */
export function notFound(type: string, id: string) {
  return identityRefusal(
    { status: 404, code: 'not_found', message_code: 'BXNIM0102E', message: 'Unable to find object' },
    `Object type: ${type}, object id: ${id}`,
  );
}

/** A refusal by IAM Policy Management (SDK type `ErrorObject`, recorded responses). */
export function policyRefusal(status: number, code: string, message: string, details?: unknown) {
  return new Refusal(status, message, (request) => ({
    trace: request.id,
    errors: [{ code, message, ...(details !== undefined && { details }) }],
    status_code: status,
  }));
}

/** A refusal by the ingress of Cloud Logs. */
export function ingressRefusal({ status, body }: IngressAnswer) {
  return new Refusal(status, 'refused by the ingress', () => body);
}

function responseContext(request: FastifyRequest) {
  const now = new Date();
  const time = `${now.toISOString().slice(0, -1).replace('T', ' ')} UTC`;
  return {
    requestId: request.id,
    requestType: 'incoming.Identity_Token',
    userAgent: request.headers['user-agent'] ?? '',
    // IBM's own address, not the emulator's: the SDK looks for "iam" in it and then hides the error message.
    url: 'https://iam.cloud.ibm.com',
    instanceId: 'emulator',
    threadId: 'emulator',
    host: 'emulator',
    startTime: time,
    endTime: time,
    elapsedTime: '1',
    locale: 'en_US',
    clusterName: 'emulator',
  };
}
