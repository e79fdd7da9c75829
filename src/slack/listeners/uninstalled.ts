import type { App, InstallationStore } from '@slack/bolt';

/** A workspace that removes the app, or takes its tokens back, is forgotten. */
export function onUninstalled(app: App, installations: InstallationStore | undefined): void {
  const forget = async (context: { teamId?: string; enterpriseId?: string; isEnterpriseInstall: boolean }) =>
    installations?.deleteInstallation?.({
      teamId: context.teamId,
      enterpriseId: context.enterpriseId,
      isEnterpriseInstall: context.isEnterpriseInstall,
    });
  app.event('app_uninstalled', async ({ context }) => forget(context));
  app.event('tokens_revoked', async ({ event, context }) => {
    if (event.tokens.bot?.length) await forget(context);
  });
}
