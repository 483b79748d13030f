import { expect, test } from '@jest/globals';
import { readText } from './support/lines.ts';

test.each([
  ['an object', '{"a":1}', true],
  ['an empty object', '{}', true],
  ['blanks around it', ' \t{"a": 1} ', true],
  ['text in any language', '{"a":"grün €"}', true],
  ['a number that JavaScript cannot hold', '{"a":12345678901234567890.123}', true],
  ['two fields of one name', '{"a":1,"a":2}', true],
  ['an object of objects', '{"a":{"b":[{}]}}', true],
  ['a list', '[{"a":1}]', false],
  ['a text', '"a"', false],
  ['a number', '12', false],
  ['null', 'null', false],
  ['half an object', '{"a":1', false],
  ['two objects', '{"a":1}{"b":2}', false],
  ['text behind it', '{"a":1} text', false],
  ['text before it', 'text {"a":1}', false],
  ['code', 'function () { return {} }', false],
  ['a brace', '{', false],
  ['braces that are no JSON', '{a}', false],
  ['a blank of Unicode behind it', '{"a":1}\u00a0', false],
  ['a tab inside a text', '{"a":"\t"}', false],
])('%s: %s', async (_, text, json) => {
  const [line] = await readText(text);
  expect(line).toMatchObject({ text, json });
});

test.each([
  ['a secret in a text: still an object', '{"a":"known-secret"}', '{"a":"***"}', true],
  ['a secret that is half the object: a text', '{"a":known-secret}', '{"a":***}', false],
])('%s', async (_, text, expected, json) => {
  const [line] = await readText(text, { secrets: ['known-secret'] });
  expect(line).toMatchObject({ text: expected, json });
});
