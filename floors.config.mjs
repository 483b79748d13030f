// Holds the floors of src/: a file imports only from its own room and from floors below. No file imports itself by a circle.

import { readdirSync } from 'node:fs';

/** The floors from the ground up. Rooms on one floor do not know each other. */
const FLOORS = [
  ['http', 'lines'],
  ['iam'],
  ['ingress', 'compute', 'runs'],
  ['messages'],
  ['github'],
  ['steps'],
  ['sending'],
  ['key', 'ship', 'run-logs'],
];

const unlisted = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !FLOORS.flat().includes(entry.name))
  .map(({ name }) => name);
if (unlisted.length > 0) throw new Error(`FLOORS in floors.config.mjs lacks src/${unlisted.join(', src/')}.`);

/**
 * For each room, what it must not import: the rooms beside it and above it, and the entries at the top of src/.
 * @type {import('dependency-cruiser').IForbiddenRuleType[]}
 */
const rooms = FLOORS.flatMap((floor, level) =>
  floor.map((room) => {
    const forbidden = FLOORS.slice(level)
      .flat()
      .filter((other) => other !== room);
    return {
      name: `${room}-imports-only-from-below`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: [...forbidden.map((other) => `^src/${other}/`), '^src/[^/]+$'] },
    };
  }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rooms,
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'toolkit-in-github-alone',
      comment: '@actions/exec is where its one command is.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/github/' },
      to: { path: 'node_modules/@actions/', pathNot: 'node_modules/@actions/exec/' },
    },
    {
      name: 'only-what-is-installed-for-production',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports of types count, too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node'] },
  },
};
