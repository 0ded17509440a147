/** The Botrules Studio: its server, and the page that it serves. */
export { type RunningStudio, type StudioOptions, startStudio } from './server/start.js';
