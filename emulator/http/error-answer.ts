import type { FastifyRequest } from 'fastify';

/** An answer other than success, to be thrown. Each service has its own shape for the body. */
export class ErrorAnswer extends Error {
  readonly status: number;
  readonly body: (request: FastifyRequest) => unknown;

  constructor(status: number, message: string, body: (request: FastifyRequest) => unknown) {
    super(message);
    this.status = status;
    this.body = body;
  }
}
