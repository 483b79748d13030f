/**
 * How long IAM may deny what has happened: a new key that it does not list, a deleted one that keeps its slot. IAM is
 * eventually consistent (IBM Cloud docs); Terraform's provider saw new objects missing for a second or more.
 */
export const CONSISTENCY_MS = 10_000;
