// What requests are for, where the texts for people tell by it what failed. Kept apart from the requests themselves, so
// that a failure can be told without loading them.

/** The purpose of the one request that is never repeated as it is. */
export const CREATE_KEY = 'create the API key';

/** The purposes of requests whose refusal has a text of its own. */
export const LOOK_UP_SERVICE_ID = 'look up the service ID';
export const CREATE_POLICY = 'create the access policy';
export const DELETE_KEY = 'delete the API key';

/** The purposes of the requests that exchange something for a token. */
export const EXCHANGE_BOOTSTRAP_KEY = 'exchange the bootstrap API key for a token';
export const EXCHANGE_INGESTION_KEY = 'exchange the ingestion key for a token';
export const EXCHANGE_RESOURCE_TOKEN = 'exchange the compute resource token for a token';
