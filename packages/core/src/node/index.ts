export { type LoadRulesOptions, loadRules, loadRulesAsync } from './load-rules.js';
