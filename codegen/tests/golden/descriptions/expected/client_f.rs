/// Group `f`.
///
/// - a
/// - b
///
/// ```text
/// panic!()
/// ```
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Gets \<them\>, see there (`x`).
    ///
    /// Either
    ///
    /// - one \[thing\], which is so long that its text has to go on in a second line of the documentation
    /// - another
    ///
    ///   ```text
    ///   f(x)
    ///   ```
    /// - the last
    ///
    ///   1. first
    ///   2. second
    ///
    /// Sends `GET /fences/{id}`; the operationId is `getFences`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// `id`:
    ///
    /// ```text
    /// id
    /// ```
    #[doc(alias = "getFences")]
    #[inline]
    pub fn get_fences<'a>(
        &'a self,
        id: &'a str,
        query: &'a types::GetFencesQuery,
    ) -> transport::Call<'a, types::GetFencesQuery, types::Fence> {
        self.call(&operations::GET_FENCES, &[("id", id)], query)
    }
}
