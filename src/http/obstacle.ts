/** Facts about what stands in the way. Each room that raises an obstacle has its own kinds. */
export interface Facts {
  kind: string;
}

/**
 * Something other than a failed request stands in the way. It holds facts and no sentence: `messages/` has the sentence
 * for people, since it knows the names of the inputs.
 */
export class Obstacle<F extends Facts = Facts> extends Error {
  readonly facts: F;

  constructor(facts: F) {
    super(facts.kind);
    this.facts = facts;
  }
}
