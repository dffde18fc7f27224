/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `weather`.
    ///
    /// `GET /weather`, official name `weather`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    pub fn weather<'a>(&'a self) -> transport::Call<'a, (), types::Weather> {
        self.call(&operations::WEATHER, &[], &())
    }
}
