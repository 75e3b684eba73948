import {
  anything,
  choice,
  either,
  key,
  later,
  list,
  map,
  mention,
  prose,
  record,
  referenceOr,
  region,
  required,
  text,
} from '../types';
import { grantKeys, policyKeys, roleKeys } from './access-keys';
import { componentKeys } from './component-keys';
import { dataKeys } from './data-keys';
import { networkType } from './network-keys';
import {
  accountKeys,
  alarmKeys,
  alternativeKeys,
  assumeKeys,
  customKindKeys,
  decisionKeys,
  environmentKeys,
  ignoreKeys,
  noteKeys,
  pricingKeys,
  recoveryKeys,
  reviewKeys,
  scenarioKeys,
  teamKeys,
} from './people-keys';
import { BUILT_IN_SCENARIOS, requirementKeys } from './requirement-keys';

/** The top level of a design file: the single source of parser, schema, completion and hover. */
export const designKeys = {
  version: key(choice('1'), 'version of the design language', { default: '1' }),
  design: key(text, 'the name of the design', { default: 'the file’s name' }),
  summary: key(prose, 'what it is for, in a sentence'),
  region: key(region, 'the Region that components run in', { default: 'us-east-1' }),
  requirements: key(map(record(requirementKeys), 'requirement'), 'what the design is held against'),
  data: key(map(record(dataKeys), 'dataset'), 'the datasets that move and rest'),
  kinds: key(map(record(customKindKeys), 'kind'), 'kinds of your own, for bought products'),
  components: required(map(record(componentKeys), 'component'), 'the things that store, move or compute data'),
  /** Read by a reader of its own: `a -> b`, `a -> b -> c`, or either with settings. */
  flows: key(list(anything), 'how the data goes'),
  network: key(map(networkType, 'network'), 'the VPCs, in AWS’s own terms', {
    default: 'a standard layout where a component needs one',
  }),
  access: key(map(record(roleKeys), 'role'), 'the IAM roles'),
  policies: later(
    map(record(policyKeys), undefined, mention('component', 'role', 'dataset')),
    'resource, key and boundary policies, by what they are attached to',
  ),
  grants: key(list(record(grantKeys)), 'grants of Lake Formation and of warehouses'),
  notes: key(list(record(noteKeys)), 'notes on IAM, networking and the rest'),
  alarms: key(map(record(alarmKeys), 'alarm'), 'the alarms that give detection its time'),
  recovery: key(
    map(record(recoveryKeys), undefined, referenceOr(['scenario'], BUILT_IN_SCENARIOS)),
    'what people do, by scenario',
  ),
  scenarios: key(map(record(scenarioKeys), 'scenario'), 'what-ifs of your own'),
  decisions: key(map(record(decisionKeys), 'decision'), 'choices, with their reasons'),
  alternatives: key(map(record(alternativeKeys), 'alternative'), 'named sets of changes to compare'),
  ignore: key(list(record(ignoreKeys)), 'findings that are accepted, with a reason'),
  accounts: key(map(record(accountKeys), 'account'), 'the AWS accounts'),
  environments: later(map(record(environmentKeys), 'environment'), 'copies of the design for other ends'),
  teams: key(map(record(teamKeys), 'team'), 'the people'),
  pricing: key(record(pricingKeys), 'how prices are adjusted'),
  assume: key(
    map(either(record(assumeKeys), anything)),
    'values in place of defaults and assumed facts, with a reason',
  ),
  review: later(map(record(reviewKeys)), 'a person’s answers to what only a person can answer'),
};
