//! Commands, run from the root of the repository.

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A command, run from the root of the repository.
pub fn command(program: impl AsRef<OsStr>) -> Tool {
    let mut command = Command::new(program);
    command.current_dir(root());
    Tool(command)
}

/// A command that must succeed.
#[derive(Debug)]
pub struct Tool(Command);

impl Tool {
    /// With one more argument.
    #[must_use]
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.0.arg(arg);
        self
    }

    /// With more arguments.
    #[must_use]
    pub fn args(mut self, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Self {
        self.0.args(args);
        self
    }

    /// With an environment variable.
    #[must_use]
    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.0.env(name, value);
        self
    }

    /// Runs it on an input; its output.
    ///
    /// # Errors
    ///
    /// It does not start, fails, or its output is not UTF-8.
    pub fn fed(mut self, input: &[u8]) -> Result<String, String> {
        let mut child = self
            .0
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| error.to_string())?;
        let mut stdin = child.stdin.take().ok_or("no input")?;
        let output = thread::scope(|scope| {
            scope.spawn(move || stdin.write_all(input));
            child.wait_with_output()
        });
        told(&output.map_err(|error| error.to_string())?)
    }

    /// Runs it; its output.
    ///
    /// # Errors
    ///
    /// It does not start, fails, or its output is not UTF-8.
    pub fn done(mut self) -> Result<String, String> {
        let output = self.0.output().map_err(|error| format!("{:?}: {error}", self.0))?;
        told(&output).map_err(|error| format!("{:?}: {error}", self.0))
    }
}

fn told(output: &Output) -> Result<String, String> {
    let error = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(format!("{}\n{error}", output.status));
    }
    String::from_utf8(output.stdout.clone()).map_err(|error| error.to_string())
}
