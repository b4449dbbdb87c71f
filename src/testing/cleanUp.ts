import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup) // unmounts what a test has rendered
