export type { Click, SandboxCall } from '@botrules/channel';
export { type Channels, channels, postWebhook, webhookOf } from './channels.js';
export { type ConnectRequest, connect } from './commands/connect.js';
export {
  type DeskFormat,
  type DeskListRequest,
  decideByDesk,
  listDesk,
  type PauseCommandRequest,
  pauseByDesk,
  resumeByDesk,
  type TimelineRequest,
  timelineOfDesk,
} from './commands/desk-commands.js';
export { type DoctorRequest, doctor } from './commands/doctor.js';
export {
  dropInbox,
  type ExportRequest,
  eraseInbox,
  exportInbox,
  listInbox,
  retryInbox,
  showInbox,
  showPerson,
  type Which,
} from './commands/inbox.js';
export type { CommandExitCode, CommandIo, Output } from './commands/io.js';
export {
  diffProfile,
  type ProfileCommandRequest,
  pushProfile,
  showProfile,
} from './commands/profile.js';
export {
  type ClickRequest,
  type SandboxRequest,
  sandbox,
  sandboxClick,
  sandboxPort,
} from './commands/sandbox.js';
export type { Request } from './commands/settings-of.js';
export { showConfig } from './commands/show-config.js';
export { channelsForRules, profilesInUse } from './config/accounts.js';
export type { Config } from './config/config.js';
export { type ConfigReading, readConfig, readNamedProfiles } from './config/read-config.js';
export { type Setting, settings } from './config/settings.js';
export type { ConfigSources } from './config/settings-reader.js';
export type { ServiceOptions } from './parts/service-options.js';
export { loadInThread } from './rules/threaded-rules.js';
export {
  makeForwardSecret,
  type UnsignedForward,
  unsignedForwards,
} from './rules/unsigned-forwards.js';
export {
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from './sandbox/sandbox.js';
export { type Service, startService } from './service.js';
