import { ErrorAnswer } from '../http/error-answer.ts';

/** An error of IAM Policy Management (SDK type `ErrorObject`, recorded responses). */
export function policyError(status: number, code: string, message: string, details?: unknown): ErrorAnswer {
  return new ErrorAnswer(status, message, (request) => ({
    trace: request.id,
    errors: [{ code, message, ...(details !== undefined && { details }) }],
    status_code: status,
  }));
}

/** The code is spelled as IAM spells it. */
export function forbidden(message: string): ErrorAnswer {
  return policyError(403, 'insufficent_permissions', message);
}

export function invalidBody(message: string): ErrorAnswer {
  return policyError(400, 'invalid_body', message);
}

export function policyNotFound(id: string): ErrorAnswer {
  return policyError(404, 'policy_not_found', `Policy with Id ${id} not found.`);
}
