//! What several whole-path tests need.
#![allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]

pub mod faulty_server;
pub mod raw_server;
pub mod sample;
pub mod scripted_server;
pub mod step_server;
