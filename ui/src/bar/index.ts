export * as doing from "./doing";
export { editCommands, fileCommands, helpCommands, recentCommands, viewCommands } from "./commands";
