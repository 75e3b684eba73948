import {
  anything,
  choice,
  file,
  key,
  later,
  list,
  map,
  mention,
  oneOrMore,
  record,
  reference,
  referenceOr,
  required,
  text,
} from '../types';

const ANY_RESOURCE = /^(\*|arn:.*)$/;

const statementKeys = {
  sid: key(text, 'a name for the statement'),
  actions: key(oneOrMore(text), 'IAM actions, as in s3:GetObject'),
  of: key(
    oneOrMore(referenceOr(['component', 'dataset'], ['*'], ANY_RESOURCE)),
    'the component, dataset or ARN they apply to',
  ),
  conditions: key(map(anything), 'IAM conditions, as in a policy document'),
};

/** The keys of a role. */
export const roleKeys = {
  trusts: key(oneOrMore(text), 'who may assume it: a service, an account or an ARN'),
  allow: key(list(record(statementKeys)), 'what it may do'),
  deny: key(list(record(statementKeys)), 'what it may never do'),
  policy: later(oneOrMore(file), 'IAM JSON that is read as it is'),
  boundary: later(file, 'its permissions boundary'),
  account: key(reference('account'), 'the account it belongs to'),
};

export const policyKeys = {
  type: required(choice('resource', 'key', 'boundary', 'endpoint'), 'what the policy is attached to'),
  file: required(file, 'the file that holds it'),
};

/** A grant of Lake Formation or of a warehouse. */
export const grantKeys = {
  to: required(
    mention('role', 'team', 'account', 'component'),
    'who gets it: a role, a team, an account or a principal',
  ),
  of: required(oneOrMore(reference('dataset', 'component')), 'what is granted'),
  allow: required(list(text), 'the permissions, as in SELECT'),
  columns: key(list(text), 'only these columns'),
  'except-columns': key(list(text), 'all columns but these'),
  rows: key(text, 'a filter on the rows'),
  by: key(choice('lake-formation', 'warehouse'), 'who enforces it', { default: 'lake-formation' }),
};
