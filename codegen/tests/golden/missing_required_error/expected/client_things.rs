/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `ask`.
    ///
    /// `GET /a`, official name `ask`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    pub fn ask<'a>(&'a self) -> transport::Call<'a, (), types::Answer> {
        self.call(&operations::ASK, &[], &())
    }
}
