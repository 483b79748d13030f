/** A refusal to begin or to go on that the user can mend. Its message says what is wrong and what to do, for people. */
export class UserError extends Error {}
