export type { Config } from './config/config.js';
export { type ConfigReading, type ConfigSources, readConfig } from './config/read-config.js';
export { type Setting, settings } from './config/settings.js';
export { type Service, type ServiceOptions, startService } from './service.js';
