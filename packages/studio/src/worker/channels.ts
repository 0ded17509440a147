/** The channels themselves, for what is read of them and planned for them. They are heavy: load them when they are asked for. */
export { channels } from '@botrules/channels';
