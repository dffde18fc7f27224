/// Group `orders`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `upload`.
    ///
    /// Sends `POST /files`; the operationId is `upload`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "files")]
    #[inline]
    pub fn upload<'a>(
        &'a self,
        body: &'a types::Upload,
    ) -> transport::Call<'a, types::Upload, ()> {
        self.call(&operations::UPLOAD, &[], body)
    }
    /// Calls `sendForm`.
    ///
    /// Sends `POST /forms`; the operationId is `sendForm`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "sendForm")]
    #[doc(alias = "forms")]
    #[inline]
    pub fn send_form<'a>(
        &'a self,
        body: &'a types::Form,
    ) -> transport::Call<'a, types::Form, codec::PlainText> {
        self.call(&operations::SEND_FORM, &[], body)
    }
    /// Calls `poke`.
    ///
    /// Sends `POST /poke`; the operationId is `poke`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[inline]
    pub fn poke<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Poke>>,
    ) -> transport::Call<'a, Option<&'a types::Poke>, String> {
        self.call_optional(&operations::POKE, &[], body.into())
    }
    /// Calls `pokeOne`.
    ///
    /// Sends `PUT /poke/{id}`; the operationId is `pokeOne`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "pokeOne")]
    #[inline]
    pub fn poke_one<'a>(
        &'a self,
        id: &'a str,
        params: &'a types::PokeOneParams,
    ) -> transport::Call<'a, types::PokeOneParams, ()> {
        self.call(&operations::POKE_ONE, &[("id", id)], params)
    }
}
