import type { Contender } from './contenders.ts';
import type { Sample } from './measure.ts';
import { summarize } from './statistics.ts';

const LOOKS: { name: Contender['name']; label: string; color: string }[] = [
  { name: 'floor', label: 'floor: Node with bare requests', color: '#8d8d8d' },
  { name: 'action', label: 'this action', color: '#0f62fe' },
  { name: 'shell', label: 'shell script: curl and jq', color: '#da1e28' },
];
const WIDTH = 760;
const LEFT = 130;
const RIGHT = 90;
const TOP = 70;
const BAR = 20;
const GROUP = 84;

/** A bar chart (SVG) of main's median times, with a line from the fastest run to the slowest. */
export function drawPlot(samples: Sample[], roundTripsMs: number[]): string {
  const mains = samples.filter(({ stage }) => stage === 'main');
  const scale = (WIDTH - LEFT - RIGHT) / Math.max(...mains.map(({ ms }) => ms));
  const height = TOP + GROUP * roundTripsMs.length;

  const legend = LOOKS.map(({ label, color }, i) => {
    const x = 20 + 240 * i;
    return `<rect x="${x}" y="40" width="12" height="12" fill="${color}"/>${text(x + 18, 50, label)}`;
  });
  const groups = roundTripsMs.map((roundTripMs, i) => {
    const y = TOP + GROUP * i;
    const bars = LOOKS.flatMap(({ name, color }, j) => {
      const runs = mains.filter((run) => run.contender === name && run.roundTripMs === roundTripMs);
      return runs.length === 0 ? [] : [drawBar(runs, y + (BAR + 3) * j, scale, color)];
    });
    return [text(20, y + BAR * 1.5 + 8, `${roundTripMs} ms away`), ...bars].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="13">
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
<text x="20" y="24" font-size="15" font-weight="bold">Time of the main step by round-trip time to IBM Cloud: median, fastest, slowest</text>
${[...legend, ...groups].join('\n')}
</svg>
`;
}

function drawBar(runs: Sample[], y: number, scale: number, color: string): string {
  const { median, min, max } = summarize(runs.map(({ ms }) => ms));
  const x = (ms: number) => (LEFT + ms * scale).toFixed(1);
  const middle = y + BAR / 2;
  return [
    `<rect x="${LEFT}" y="${y}" width="${(median * scale).toFixed(1)}" height="${BAR}" fill="${color}"/>`,
    `<path d="M${x(min)} ${middle}H${x(max)}M${x(min)} ${middle - 4}v8M${x(max)} ${middle - 4}v8" stroke="#161616"/>`,
    text(LEFT + max * scale + 8, middle + 4, `${median.toFixed(0)} ms`),
  ].join('\n');
}

function text(x: number, y: number, content: string): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="#161616">${content}</text>`;
}
