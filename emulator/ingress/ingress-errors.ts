import { ErrorAnswer } from '../http/error-answer.ts';

/** An error of the ingress of Cloud Logs. IBM documents neither statuses nor bodies. */
export interface IngressError {
  status: number;
  body: Record<string, unknown>;
}

export function ingressAnswer({ status, body }: IngressError): ErrorAnswer {
  return new ErrorAnswer(status, 'an error of the ingress', () => body);
}
