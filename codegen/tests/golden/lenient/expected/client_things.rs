/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `weather`.
    ///
    /// `GET /weather`, official name `weather`.
    ///
    /// Changes nothing, so it is safe to repeat.
    pub fn weather<'a>(&'a self) -> transport::Call<'a, (), types::Weather> {
        self.call(&operations::WEATHER, &[], &())
    }
}
