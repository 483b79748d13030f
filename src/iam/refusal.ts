/** A refusal to go on that the user can mend; its message says what is wrong and what to do, for people. */
export class Refusal extends Error {}
