/** Why an archive on disk cannot be opened, for the operator. */
export const disk = {
  missingLibrary: (install: string) =>
    `The setting ARCHIVE asks for an archive on disk, and the library for it is not installed. Install it: ${install}`,
  inUse: (folder: string) =>
    `Another Dateline writes into the archive in ${folder}. End it first, or give this one an ARCHIVE of its own.`,
  damaged: (path: string) => `${path} is damaged, or was never an archive of Dateline’s.`,
  older: (path: string) => `${path} was written by an earlier Dateline, and must be made anew.`,
  newer: (path: string) =>
    `${path} was written by a newer Dateline. Start that one, or give this one an ARCHIVE of its own.`,
  absent: (folder: string) => `There is no archive in ${folder} yet.`,
  foreign: (folder: string) =>
    `${folder} holds other files, and no archive. Name an empty folder, or one that is not there yet.`,
  fault: (path: string, reason: string) => `${path} cannot be used: ${reason}`,
} as const;
