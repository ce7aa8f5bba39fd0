import { useProfileRecord } from '../../hooks/use-records.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { PositionsSection } from './positions-section.tsx';
import { ProfileForm } from './profile-form.tsx';

/** Whose record this is, and the positions held. */
export function ProfileSection() {
  const profile = useProfileRecord();
  if (profile === undefined) return <Skeleton lines={5} />;
  if (profile === null) return <EmptyState>There is no profile yet. Finish the first run to begin one.</EmptyState>;
  return (
    <>
      <ProfileForm id={profile.record.id} />
      <PositionsSection />
    </>
  );
}
