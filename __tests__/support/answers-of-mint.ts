import { htmlPage, type FaultAnswer } from '../../emulator/index.ts';

/** What the answer has for a body. */
export type Body = "IAM's JSON" | 'a page' | 'nothing';

/** An answer to the request for the key, and whether a key was made before it. */
export interface Answer {
  status: number;
  body: Body;
  when: 'before' | 'after';
}

/** What became of the keys after an answer. */
export interface Result extends Answer {
  /** What main threw, for people; undefined when it ended well. */
  error: string | undefined;
  /** How many requests for a key main sent. */
  asked: number;
  /** How many keys were made. */
  made: number;
  /** Whether post looked for keys by the marker, and what it warned of. */
  searched: boolean;
  warnings: string[];
  /** IDs of the keys that are left after post. */
  left: string[];
}

export const BODIES: Body[] = ["IAM's JSON", 'a page', 'nothing'];

/** The answer as the emulator gives it. */
export function answerOfMint({ status, body }: Answer): FaultAnswer {
  switch (body) {
    case "IAM's JSON":
      return {
        status,
        body: {
          errors: [{ code: 'no', message_code: 'BXNIM0137E', message: 'No.' }],
          status_code: status,
        },
      };
    case 'a page':
      return htmlPage(status);
    case 'nothing':
      return { status };
  }
}
