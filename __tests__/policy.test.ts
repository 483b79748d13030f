import { describe, expect, test } from '@jest/globals';
import { conflictingPolicy, scopeOf } from '../src/iam/policy.ts';

type Policy = Record<string, unknown>;

const SENDER = 'crn:v1:bluemix:public:logs::::serviceRole:Sender';
const owner = { iamId: 'IBMid-1', accountId: 'account-1', isLocked: false };

const attribute = (key: string, value: unknown, operator = 'stringEquals') => ({ key, operator, value });
const account = attribute('accountId', 'account-1');
const service = attribute('serviceName', 'logs');

function policy(changes: Policy = {}): Policy {
  return {
    id: 'policy-1',
    type: 'access',
    state: 'active',
    control: { grant: { roles: [{ role_id: SENDER }] } },
    subject: { attributes: [attribute('iam_id', 'IBMid-1')] },
    resource: { attributes: [account, service] },
    ...changes,
  };
}

/** A policy on resources that have all of `attributes`. */
const on = (...attributes: object[]) => policy({ resource: { attributes } });
/** A policy that gives these roles. */
const giving = (roles: unknown) => policy({ control: { grant: { roles } } });

describe('which policies let the owner send', () => {
  test.each<[string, Policy, string | undefined]>([
    ['Sender on all of logs', policy(), 'account'],
    ['attributes in another order', on(service, account), 'account'],
    ['Sender among other roles', giving([{ role_id: 'crn:other' }, { role_id: SENDER }]), 'account'],
    ['an empty list of tags', policy({ resource: { attributes: [account, service], tags: [] } }), 'account'],
    ['another role', giving([{ role_id: `${SENDER}s` }]), undefined],
    ['no roles', policy({ control: {} }), undefined],
    ['a deleted policy', policy({ state: 'deleted' }), undefined],
    ['an authorization', policy({ type: 'authorization' }), undefined],
    ['a time condition', policy({ rule: { operator: 'and', conditions: [] } }), undefined],
    ['a time pattern', policy({ pattern: 'time-based-conditions:once' }), undefined],
    ['another identity', policy({ subject: { attributes: [attribute('iam_id', 'IBMid-2')] } }), undefined],
    ['no subject', policy({ subject: {} }), undefined],
    ['no resource', policy({ resource: undefined }), undefined],
    ['another account', on(attribute('accountId', 'account-2'), service), undefined],
    ['another service', on(account, attribute('serviceName', 'kms')), undefined],
    ['no service', on(account), undefined],
    ['one attribute twice', on(account, account), undefined],
    ['a single instance', on(account, service, attribute('serviceInstance', 'guid')), undefined],
    ['a region', on(account, service, attribute('region', 'eu-de')), undefined],
    ['a resource group', on(account, service, attribute('resourceGroupId', 'g')), undefined],
    ['another operator', on(account, attribute('serviceName', 'logs', 'stringMatch')), undefined],
    ['tagged resources', policy({ resource: { attributes: [account, service], tags: [{}] } }), undefined],
    ['an attribute without a value', on(account, { key: 'region', operator: 'stringEquals' }), undefined],
    ['nothing', {}, undefined],
    ['nulls', { control: null, subject: null, resource: null }, undefined],
    ['roles that are not a list', giving({}), undefined],
    [
      'a list of nulls',
      policy({ control: { grant: { roles: [null] } }, resource: { attributes: [null, null] } }),
      undefined,
    ],
  ])('%s: %#', (_, candidate, expected) => {
    expect(scopeOf(candidate, { owner, instanceId: undefined }, SENDER)).toBe(expected);
  });

  const instance = attribute('serviceInstance', 'guid');

  test.each<[string, Policy, string | undefined]>([
    ['on all of logs', policy(), 'account'],
    ['on the instance', on(account, service, instance), 'instance'],
    ['on another instance', on(account, service, attribute('serviceInstance', 'other')), undefined],
    ['on a region', on(account, service, attribute('region', 'eu-de')), undefined],
    ['on a resource group', on(account, service, attribute('resourceGroupId', 'g')), undefined],
    ['on the instance and more', on(account, service, instance, attribute('region', 'eu-de')), undefined],
    ['on the instance in no service', on(account, instance), undefined],
    ['until some time', policy({ rule: { operator: 'and', conditions: [] } }), undefined],
    ['and not by another role', giving([{ role_id: `${SENDER}s` }]), undefined],
  ])('one instance is covered by Sender %s: %#', (_, candidate, expected) => {
    expect(scopeOf(candidate, { owner, instanceId: 'guid' }, SENDER)).toBe(expected);
  });
});

test.each<[string, unknown, Policy]>([
  ['the whole policy', { etag: '1', policy: { id: 'p', description: 'd' } }, { id: 'p', description: 'd' }],
  ['the whole policy as JSON', '{"etag":"1","policy":{"id":"p"}}', { id: 'p' }],
  ['an ID', 'a1-b2', { id: 'a1-b2' }],
  ['an ID under policy', { etag: '1', policy: 'a1-b2' }, { id: 'a1-b2' }],
  ['an object with an ID', { id: 'p' }, { id: 'p' }],
  ['anything else', 'a sentence about it', {}],
  ['an empty text', '', {}],
  ['nothing', undefined, {}],
])('conflicts_with as %s', (_, conflict, expected) => {
  expect(conflictingPolicy({ errors: [{ details: { conflicts_with: conflict } }] })).toEqual(expected);
});
