import { ConfigurationTarget, workspace } from 'vscode';

/** Turns suggestions about wording on or off where the setting already stands, else for the person. */
export async function setWording(enabled: boolean): Promise<void> {
  const settings = workspace.getConfiguration('postmortem');
  const { workspaceFolderValue, workspaceValue } = settings.inspect<boolean>('wording.enabled') ?? {};
  if (workspaceFolderValue !== undefined) {
    await settings.update('wording.enabled', enabled, ConfigurationTarget.WorkspaceFolder);
    return;
  }
  const target = workspaceValue === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  await settings.update('wording.enabled', enabled, target);
}
