import { Refusal } from './iam/identity.ts';

/** Names that log other tools in: Terraform and the IBM Cloud CLI would use the key for everything the job does. */
const OTHER_LOGINS = /^(IC|IBMCLOUD|BLUEMIX)_|^SOFTLAYER_/;

/** Names that the runner owns, and names by which a value takes hold of later processes. */
const OWNED =
  /^(GITHUB|RUNNER|ACTIONS|INPUT|STATE|NODE|NPM|LD|DYLD|GIT|SSH|PYTHON|RUBY|PERL|JAVA|DOTNET|BASH)_|^(PATH|HOME|USER|SHELL|CI|TMPDIR|TEMP|TMP|IFS|ENV|PS4|PWD|LANG|TERM|COMSPEC|SYSTEMROOT|PATHEXT|PSMODULEPATH|PYTHONPATH|PYTHONHOME|RUBYOPT|RUBYLIB|PERL5OPT|PERL5LIB|CLASSPATH|HTTPS?_PROXY|NO_PROXY|ALL_PROXY)$/;

/**
 * Checks the name of the environment variable that the key is to be exported under.
 * @throws Refusal
 */
export function checkEnvName(name: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    throw new Refusal(
      `env-name "${name.replace(/\p{Cc}/gu, ' ').slice(0, 100)}" is not a variable name: write letters, digits and _, such as IAM_API_KEY.`,
    );
  }
  if (OTHER_LOGINS.test(name.toUpperCase())) {
    throw new Refusal(
      `env-name ${name} would log Terraform or the IBM Cloud CLI in with the ingestion key: choose another name, such as IAM_API_KEY.`,
    );
  }
  if (OWNED.test(name.toUpperCase())) {
    throw new Refusal(
      `env-name ${name} belongs to the runner or the system: choose another name, such as IAM_API_KEY.`,
    );
  }
  return name;
}
