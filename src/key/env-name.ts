import { UserError } from '../messages/user-error.ts';
import { printable } from '../http/printable.ts';

/**
 * Names that log other tools in, which would use the key for everything the job does:
 * - IC_API_KEY, IBMCLOUD_API_KEY, BM_API_KEY, BLUEMIX_API_KEY, SL_API_KEY, SOFTLAYER_API_KEY, IAAS_CLASSIC_API_KEY and
 *   what else begins so: IBM's Terraform provider (ibm/provider/provider.go) and the CLI (IBM Cloud docs, cli);
 * - IBM_API_KEY_ID, IBM_SERVICE_ID_API_KEY: the SDKs of Cloud Object Storage (ibm-cos-sdk-go, aws/credentials/ibmiam;
 *   ibm-cos-sdk-python-core, credentials.py); IBM_CREDENTIALS_FILE, ‹service›_APIKEY: all other SDKs
 *   (ibm-cloud-sdk-core, read-external-sources.js);
 * - TF_VAR_‹name›: Terraform's own variables, such as ibmcloud_api_key in the examples of IBM's provider.
 */
const OTHER_LOGINS =
  /^(IBM|IC|IBMCLOUD|BLUEMIX|BM|SL|SOFTLAYER|IAAS_CLASSIC)_|_APIKEY$|^TF_VAR_.*API_?KEY(_ID)?$/;

/** Prefixes of names that the runner owns, or by which a value takes hold of later processes. */
const OWNED_PREFIXES =
  /^(GITHUB|RUNNER|ACTIONS|INPUT|STATE|NODE|NPM|LD|DYLD|GIT|SSH|SSL|PYTHON|RUBY|PERL|JAVA|DOTNET|BASH)_/;

/** Such names in full. */
const OWNED =
  `PATH HOME USER SHELL CI TMPDIR TEMP TMP PWD LANG TERM ENV IFS PS4 PROMPT_COMMAND EDITOR PAGER KUBECONFIG
  HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY COMSPEC SYSTEMROOT WINDIR PATHEXT PSMODULEPATH USERPROFILE APPDATA
  LOCALAPPDATA PYTHONPATH PYTHONHOME RUBYOPT RUBYLIB PERL5OPT PERL5LIB CLASSPATH`.split(/\s+/);

/**
 * Checks the name of the environment variable that the key is to be exported under.
 * @throws UserError
 */
export function checkEnvName(name: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    throw new UserError(
      `env-name "${printable(name, 100)}" is not a variable name: write letters, digits and _, such as IAM_API_KEY.`,
    );
  }
  if (OTHER_LOGINS.test(name.toUpperCase())) {
    throw new UserError(
      `env-name ${name} would log Terraform, the IBM Cloud CLI or an SDK of IBM in with the ingestion key: choose another name, such as IAM_API_KEY.`,
    );
  }
  if (OWNED_PREFIXES.test(name.toUpperCase()) || OWNED.includes(name.toUpperCase())) {
    throw new UserError(
      `env-name ${name} belongs to the runner or the system: choose another name, such as IAM_API_KEY.`,
    );
  }
  return name;
}
