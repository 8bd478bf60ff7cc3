import { configure } from '@testing-library/react';

// No test is of speed: what is waited for may take as long as a busy machine needs.
configure({ asyncUtilTimeout: 30_000 });
