// @if genauth-pipelines
/// Group `pipelines`. Pipeline functions that run during registration, sign-in and token issuance.
///
/// The Cargo feature is `genauth-pipelines`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Creates a pipeline function.
    ///
    /// The timeout is in whole seconds, from 1 to 60; the default is 3.
    ///
    /// Sends `POST /api/v3/create-pipeline-function`; the operationId is `createPipelineFunction`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `pipeline.timeout`.
    #[doc(alias = "createPipelineFunction")]
    #[inline]
    pub fn create_pipeline_function<'a>(
        &'a self,
        body: &'a types::CreatePipelineFunctionDto,
    ) -> transport::Call<
        'a,
        types::CreatePipelineFunctionDto,
        types::PipelineFunctionDto,
    > {
        self.call(&operations::CREATE_PIPELINE_FUNCTION, &[], body)
    }
    /// Deletes a pipeline function.
    ///
    /// Sends `POST /api/v3/delete-pipeline-function`; the operationId is `deletePipelineFunction`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deletePipelineFunction")]
    #[inline]
    pub fn delete_pipeline_function<'a>(
        &'a self,
        body: &'a types::DeletePipelineFunctionDto,
    ) -> transport::Call<'a, types::DeletePipelineFunctionDto, ()> {
        self.call(&operations::DELETE_PIPELINE_FUNCTION, &[], body)
    }
    /// Returns a pipeline function.
    ///
    /// Sends `GET /api/v3/get-pipeline-function`; the operationId is `getPipelineFunction`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getPipelineFunction")]
    #[inline]
    pub fn get_pipeline_function<'a>(
        &'a self,
        query: &'a types::GetPipelineFunctionQuery,
    ) -> transport::Call<
        'a,
        types::GetPipelineFunctionQuery,
        types::PipelineFunctionDto,
    > {
        self.call(&operations::GET_PIPELINE_FUNCTION, &[], query)
    }
    /// Lists the log entries of a pipeline function.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/get-pipeline-logs`; the operationId is `getPipelineLogs`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "getPipelineLogs")]
    #[inline]
    pub fn get_pipeline_logs<'a>(
        &'a self,
        query: &'a types::GetPipelineLogsQuery,
    ) -> transport::Call<
        'a,
        types::GetPipelineLogsQuery,
        types::PipelineFunctionPagingDto,
    > {
        self.call(&operations::GET_PIPELINE_LOGS, &[], query)
    }
    /// Lists the pipeline functions of a scene.
    ///
    /// Sends `GET /api/v3/list-pipeline-functions`; the operationId is `listPipelineFunctions`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listPipelineFunctions")]
    #[inline]
    pub fn list_pipeline_functions<'a>(
        &'a self,
        query: &'a types::ListPipelineFunctionsQuery,
    ) -> transport::Call<
        'a,
        types::ListPipelineFunctionsQuery,
        types::PipelineFunctionPagingDto,
    > {
        self.call(&operations::LIST_PIPELINE_FUNCTIONS, &[], query)
    }
    /// Uploads the code of a pipeline function again.
    ///
    /// Sends `POST /api/v3/reupload-pipeline-function`; the operationId is `reuploadPipelineFunction`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "reuploadPipelineFunction")]
    #[inline]
    pub fn reupload_pipeline_function<'a>(
        &'a self,
        body: &'a types::ReUploadPipelineFunctionDto,
    ) -> transport::Call<
        'a,
        types::ReUploadPipelineFunctionDto,
        types::PipelineFunctionDto,
    > {
        self.call(&operations::REUPLOAD_PIPELINE_FUNCTION, &[], body)
    }
    /// Updates a pipeline function.
    ///
    /// The timeout is in whole seconds, from 1 to 60; the default is 3. Changing the source code uploads the
    /// function again.
    ///
    /// Sends `POST /api/v3/update-pipeline-function`; the operationId is `updatePipelineFunction`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `pipeline.timeout`.
    #[doc(alias = "updatePipelineFunction")]
    #[inline]
    pub fn update_pipeline_function<'a>(
        &'a self,
        body: &'a types::UpdatePipelineFunctionDto,
    ) -> transport::Call<
        'a,
        types::UpdatePipelineFunctionDto,
        types::PipelineFunctionDto,
    > {
        self.call(&operations::UPDATE_PIPELINE_FUNCTION, &[], body)
    }
    /// Sets the order in which the functions of a scene run.
    ///
    /// Sends `POST /api/v3/update-pipeline-order`; the operationId is `updatePipelineOrder`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updatePipelineOrder")]
    #[inline]
    pub fn update_pipeline_order<'a>(
        &'a self,
        body: &'a types::UpdatePipelineOrderDto,
    ) -> transport::Call<'a, types::UpdatePipelineOrderDto, ()> {
        self.call(&operations::UPDATE_PIPELINE_ORDER, &[], body)
    }
}
// @end
