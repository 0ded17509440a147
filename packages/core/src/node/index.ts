export { type LoadRulesOptions, loadRules } from './load-rules.js';
