/** Something that the user can correct. Its message names it, and says what is wrong and what to do, for people. */
export class UserError extends Error {}
