import { useEffect, useState } from 'react';
import type { SearchSession, SearchState } from './search-session';

/** Returns the state of a session, and re-renders when it changes. */
export function useSession(session: SearchSession): SearchState {
  const [state, setState] = useState(session.state);
  useEffect(() => {
    setState(session.state());
    return session.subscribe(() => setState(session.state()));
  }, [session]);
  return state;
}
