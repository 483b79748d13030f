import type { FastifyRequest } from 'fastify';
import type { Cloud } from '../cloud.ts';
import type { ErrorAnswer } from '../http/error-answer.ts';
import { bearerOf } from '../http/input.ts';
import type { Caller } from './tokens.ts';

/**
 * The identity whose bearer token a request carries.
 * @throws what `error` returns when the token is missing, not valid or expired
 */
export async function authenticate(
  cloud: Cloud,
  request: FastifyRequest,
  error: () => ErrorAnswer,
): Promise<Caller> {
  const token = bearerOf(request);
  if (token === undefined) throw error();
  try {
    return await cloud.tokens.verify(token, cloud.now());
  } catch {
    throw error();
  }
}
