import { useEffect, useState } from 'react';
import type { SearchSession, SearchState } from './search-session';

/** Renders a component again whenever the session changes. */
export function useSession(session: SearchSession): SearchState {
  const [state, setState] = useState(session.state);
  useEffect(() => {
    setState(session.state());
    return session.subscribe(() => setState(session.state()));
  }, [session]);
  return state;
}
