import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import type { Json, Store } from '../store/store.ts';

const keyOf = (enterprise: string | undefined, team: string | undefined, whole: boolean): string =>
  whole ? `enterprise:${enterprise}` : `team:${team}`;

const keyFor = ({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>): string =>
  keyOf(enterpriseId, teamId, isEnterpriseInstall);

/** Keeps the app's installations in other workspaces in the store, where they are sealed. */
export const createInstallations = (store: Store, now: () => number): InstallationStore => ({
  async storeInstallation(installation) {
    const { isEnterpriseInstall = false, enterprise, team } = installation;
    const key = keyOf(enterprise?.id, team?.id, isEnterpriseInstall);
    await store.installations.put(key, installation as unknown as Json, now());
  },
  async fetchInstallation(query) {
    const found = await store.installations.get(keyFor(query));
    if (found === undefined)
      throw new Error('The app is not installed in this workspace. Install it at /slack/install.');
    return found as unknown as Installation<'v2', boolean>;
  },
  deleteInstallation: (query) => store.installations.delete(keyFor(query)),
});

/** The bot token of a workspace; undefined where the app is not installed. */
export async function tokenOf(store: Store, team: string): Promise<string | undefined> {
  const installation = (await store.installations.get(keyOf(undefined, team, false))) as Installation | undefined;
  return installation?.bot?.token;
}
