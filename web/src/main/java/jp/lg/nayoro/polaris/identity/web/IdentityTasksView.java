package jp.lg.nayoro.polaris.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.identity.service.IdentityTaskService;
import jp.lg.nayoro.polaris.identity.service.IdentityTasks;

/** 事務局の仕事: what the acts upon links left to do. */
@Named
@RequestScoped
public class IdentityTasksView {

    @Inject
    IdentityTaskService service;

    private IdentityTasks tasks;

    public void load() {
        tasks = service.tasks();
    }

    public IdentityTasks getTasks() {
        return tasks;
    }
}
