import type { Settings } from '../settings.ts';

/** A role as `/v2/roles` shows it. */
export interface Role {
  display_name: string;
  description: string;
  actions: string[];
  crn: string;
}

/** Sending logs. It is the only action of the Sender role (Cloud Logs docs). */
export const SEND = 'logs.data-ingress.send';
export const CREATE_POLICY = 'iam.policy.create';
export const READ_POLICY = 'iam.policy.read';
export const MANAGE_SERVICE_IDS = 'iam-identity.serviceid.update';
export const CREATE_USER_API_KEY = 'iam-identity.user-apikey.create';

/** CRN of a platform role such as `Administrator`. */
export function platformRole(name: string): string {
  return `crn:v1:bluemix:public:iam::::role:${name}`;
}

/** CRN of a role that every service has: `Manager`, `Writer`, `Reader`. */
export function serviceRole(name: string): string {
  return `crn:v1:bluemix:public:iam::::serviceRole:${name}`;
}

/** CRN of the role that the account setting "restrict API key creation" asks for. */
export const USER_API_KEY_CREATOR = 'crn:v1:bluemix:public:iam-identity::::serviceRole:UserApiKeyCreator';

/** The roles on the platform's own actions. */
export function systemRoles(): Role[] {
  return [
    role('Administrator', 'Can manage the resource and grant access to it.', platformRole, [
      CREATE_POLICY,
      READ_POLICY,
      MANAGE_SERVICE_IDS,
    ]),
    role('Editor', 'Can manage the resource.', platformRole, [READ_POLICY]),
    role('Operator', 'Can configure the resource.', platformRole, [READ_POLICY, MANAGE_SERVICE_IDS]),
    role('Viewer', 'Can view the resource.', platformRole, [READ_POLICY]),
  ];
}

/** The roles on the actions of one service. */
export function serviceRoles(serviceName: string | undefined, settings: Settings): Role[] {
  if (serviceName === 'iam-identity') {
    return [
      {
        display_name: 'User API key creator',
        description: 'Can create own API keys in an account that restricts this.',
        actions: [CREATE_USER_API_KEY],
        crn: USER_API_KEY_CREATOR,
      },
      {
        display_name: 'Service ID creator',
        description: 'Can create service IDs in an account that restricts this.',
        actions: ['iam-identity.serviceid.create'],
        crn: 'crn:v1:bluemix:public:iam-identity::::serviceRole:ServiceIdCreator',
      },
    ];
  }
  const send = serviceName === 'logs' ? [SEND] : [];
  const read = serviceName === 'logs' ? ['logs.logs-data-api.read'] : [];
  const roles = [
    role('Manager', 'Can do everything.', serviceRole, [...read, ...send]),
    role('Reader', 'Can read.', serviceRole, read),
    role('Writer', 'Can read and write.', serviceRole, [...read, ...send]),
  ];
  if (serviceName === 'logs') {
    roles.push({
      display_name: 'Sender',
      description: 'Can send logs, and nothing else.',
      actions: [SEND],
      crn: settings.senderRoleCrn,
    });
  }
  return roles;
}

/** The role with this CRN, of any service. */
export function findRole(crn: string, settings: Settings): Role | undefined {
  return [
    ...systemRoles(),
    ...serviceRoles('logs', settings),
    ...serviceRoles('iam-identity', settings),
  ].find((known) => known.crn === crn);
}

function role(name: string, description: string, crn: (name: string) => string, actions: string[]): Role {
  return { display_name: name, description, actions, crn: crn(name) };
}
