import { nonEmpty, record, records } from '../http/json.ts';
import type { RequestError } from '../http/request-error.ts';

/** Whether the account restricts who may create API keys (issues of IBM's Terraform provider). */
export function isRestriction({ body }: RequestError): boolean {
  const errors = records(record(body).errors) ?? [];
  return errors.some(({ message, details }) =>
    [message, details].some((words) => nonEmpty(words)?.includes('iam-identity.user-apikey.create')),
  );
}
